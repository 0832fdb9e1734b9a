package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.DeliverySummary;
import org.junit.jupiter.api.Test;

class OutcomeJsonTest {

    @Test
    void hasEachDeliveryInOneNumber() {
        DeliverySummary summary = new DeliverySummary(29, 1, 7, 3, 4, 6, 8, 2, "450 later");

        assertThat(OutcomeJson.Mail.of(new Mailed.Tried(summary, false)))
                .isEqualTo(new OutcomeJson.Mail(false, 2, 5, 1, 3, 4, 6, 8, "450 later"));
    }

    @Test
    void saysThatATestMailIsOne() {
        DeliverySummary summary = new DeliverySummary(1, 0, 0, 0, 1, 0, 0, 0, "550 no");

        assertThat(OutcomeJson.Mail.of(new Mailed.Tried(summary, true)))
                .isEqualTo(new OutcomeJson.Mail(true, 0, 0, 0, 0, 1, 0, 0, "550 no"));
    }

    @Test
    void saysThatNobodyConfirmed() {
        assertThat(OutcomeJson.Mail.of(new Mailed.NotConfirmed(12)))
                .isEqualTo(new OutcomeJson.Mail(false, 0, 0, 12, 0, 0, 0, 0, "Nothing was sent: confirm with --yes"));
    }

    @Test
    void saysNothingWhereNothingWasToBeMailed() {
        assertThat(OutcomeJson.Mail.of(new Mailed.NotAsked())).isNull();
    }
}
