/**
 * Who follows what: checks an address and topic names before they become a subscription. Plain Java: no Kafka, no mail
 * types here; what an address is, {@code delivery} knows.
 */
@NullMarked
package io.paperdigest.subscriptions;

import org.jspecify.annotations.NullMarked;
