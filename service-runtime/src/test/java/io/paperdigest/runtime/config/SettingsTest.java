package io.paperdigest.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void readsWhatIsSet() {
        Settings settings = new Settings(
                Map.of("NAME", " lab ", "COUNT", "3", "WAIT_SECONDS", "90", "TIME", "06:30", "ZONE", "Europe/Berlin"));

        assertThat(settings.text("NAME")).contains("lab");
        assertThat(settings.whole("COUNT", 1, 1, 3)).isEqualTo(3);
        assertThat(settings.seconds("WAIT_SECONDS", Duration.ZERO)).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.time("TIME")).contains(LocalTime.of(6, 30));
        assertThat(settings.zone("ZONE")).contains(ZoneId.of("Europe/Berlin"));
        assertThatCode(settings::refuse).doesNotThrowAnyException();
    }

    @Test
    void takesBlankForNotSet() {
        Settings settings = new Settings(Map.of("NAME", " ", "COUNT", ""));

        assertThat(settings.text("NAME")).isEmpty();
        assertThat(settings.whole("COUNT", 7, 1, 9)).isEqualTo(7);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Settings settings =
                new Settings(Map.of("COUNT", "many", "MORE", "11", "TIME", "6", "ZONE", "Berlin", "PATH", "\0"));
        settings.whole("COUNT", 1, 1, 9);
        settings.whole("MORE", 1, 1, 10);
        settings.time("TIME");
        settings.zone("ZONE");
        settings.path("PATH");

        assertThatThrownBy(settings::refuse)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("COUNT is not a number: many; MORE is out of range: 11;"
                        + " TIME is not a time of day such as 06:00: 6;"
                        + " ZONE is not a time zone such as Europe/Berlin: Berlin; PATH is not a path: \0");
    }
}
