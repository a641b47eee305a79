package be.datacoach.access.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String UID = UUID.randomUUID().toString();

    private final Signature signature = new Signature("a key");

    @Test
    void readsWhatItSigned() {
        assertThat(signature.read(signature.sign(UID))).contains(UID);
    }

    @Test
    void readsNothingThatItDidNotSign() {
        String signed = signature.sign(UID);
        assertThat(signature.read(new Signature("another key").sign(UID))).isEmpty();
        assertThat(signature.read(UUID.randomUUID() + signed.substring(36))).isEmpty();
        assertThat(signature.read(signed.substring(0, signed.length() - 1))).isEmpty();
        assertThat(signature.read(UID)).isEmpty();
        assertThat(signature.read("")).isEmpty();
    }
}
