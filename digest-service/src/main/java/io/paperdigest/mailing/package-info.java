/**
 * Makes an edition's digests, writes them to a folder and mails them: digest and delivery put together. Is told who and
 * when; decides neither.
 */
@NullMarked
package io.paperdigest.mailing;

import org.jspecify.annotations.NullMarked;
