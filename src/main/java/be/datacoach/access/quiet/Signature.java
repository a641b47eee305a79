package be.datacoach.access.quiet;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes and reads what stands in a link: a uid, a dot, and the first half of its HMAC-SHA-256, which only the key can make. */
final class Signature {
    private static final int HEX = 32;
    private static final int UID = 36;

    private final byte[] key;

    Signature(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    String sign(String uid) {
        return uid + "." + mark(uid);
    }

    /** The uid in it, if it is one that we signed. */
    Optional<String> read(String signed) {
        if (signed.length() != UID + 1 + HEX || signed.charAt(UID) != '.') {
            return Optional.empty();
        }
        String uid = signed.substring(0, UID);
        byte[] shown = signed.substring(UID + 1).getBytes(StandardCharsets.UTF_8);
        // In the same time, however much of it is right.
        boolean ours = MessageDigest.isEqual(shown, mark(uid).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(uid) : Optional.empty();
    }

    private String mark(String uid) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = mac.doFinal(("quiet " + uid).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }
}
