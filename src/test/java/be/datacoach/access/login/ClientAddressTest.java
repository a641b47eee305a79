package be.datacoach.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void believesTheConnectionWhereThereIsNoProxy() {
        assertThat(ClientAddress.behind(0, "6.6.6.6", "10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void countsBackAsManyHopsAsAreOurs() {
        assertThat(ClientAddress.behind(1, "6.6.6.6, 81.1.2.3", "10.0.0.1")).isEqualTo("81.1.2.3");
        assertThat(ClientAddress.behind(2, "6.6.6.6, 81.1.2.3, 10.0.0.2", "10.0.0.1"))
                .isEqualTo("81.1.2.3");
    }

    @Test
    void believesTheConnectionWhenTheHeaderIsTooShort() {
        assertThat(ClientAddress.behind(2, "81.1.2.3", "10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(ClientAddress.behind(1, null, "10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
