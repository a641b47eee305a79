package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes the seal of an entry: SHA-256 over what it says, its number and the seal before it. With a key it is HMAC-SHA-256, and
 * nobody who can only write in the database can make a new chain.
 */
final class Seals {
    /** What the first entry of all has before it. */
    static final String BEGINNING = "0".repeat(64);

    private final Optional<byte[]> key;

    Seals(Optional<String> key) {
        this.key = key.filter(text -> !text.isEmpty()).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits. */
    String of(long number, String before, AuditEntry entry) {
        String text = field(Long.toString(number))
                + field(before)
                + field(entry.occurredAt().toString())
                + field(entry.actor().orElse(null))
                + field(entry.action())
                + field(entry.subject())
                + field(entry.detail().orElse(null));
        return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    // With its length before it, no field can pass for two.
    private static String field(@Nullable String text) {
        return text == null ? "-;" : text.length() + ":" + text + ";";
    }

    private byte[] digest(byte[] text) {
        try {
            if (key.isEmpty()) {
                return MessageDigest.getInstance("SHA-256").digest(text);
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
