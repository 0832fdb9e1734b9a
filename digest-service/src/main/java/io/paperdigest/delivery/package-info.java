/**
 * Mails digests and accounts for each. The only room Jakarta Mail may enter; no Kafka here: what was delivered is kept
 * behind {@link io.paperdigest.delivery.DeliveryLedger}.
 */
@NullMarked
package io.paperdigest.delivery;

import org.jspecify.annotations.NullMarked;
