package be.datacoach.reporting.research.export;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes people nameless in the files of one study: 256 random bits that the data controller keeps and this application
 * does not. With another key the same person is somebody else.
 */
public final class StudyKey {
    private static final int BYTES = 32;
    private static final int PSEUDONYM = 16;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bits;

    private StudyKey(byte[] bits) {
        this.bits = bits;
    }

    public static StudyKey fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new StudyKey(bits);
    }

    /** As {@link #text} wrote it, alone or on a line of a file; nothing where there is none. */
    public static Optional<StudyKey> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> SHAPE.matcher(line).matches())
                .findFirst()
                .map(line -> new StudyKey(HexFormat.of().parseHex(line)));
    }

    /** 64 hexadecimal digits, to be kept by the controller. */
    public String text() {
        return HexFormat.of().formatHex(bits);
    }

    /** Says whether it is the key of a study, and nothing else. */
    public String check(String study) {
        return HexFormat.of().formatHex(mac("check", study));
    }

    /**
     * HMAC-SHA-256 by this key, the first 128 bits of it.
     *
     * @param kind of thing, so that a person and a school never share one
     * @param salt of the study, kept in the database and shown nowhere: who has the key still needs it
     * @param uid of the account or school
     */
    String pseudonym(String kind, String salt, String uid) {
        return HexFormat.of().formatHex(mac(kind, salt, uid), 0, PSEUDONYM);
    }

    private byte[] mac(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bits, "HmacSHA256"));
            return mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a study key";
    }
}
