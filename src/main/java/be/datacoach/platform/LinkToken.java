package be.datacoach.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What makes a link open something for whoever holds it. It cannot be guessed (192 random bits) and says nothing; only its
 * digest is stored, so who reads the database cannot use it.
 */
public record LinkToken(String text) {
    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether this could be one at all. */
    public boolean isWellFormed() {
        return SHAPE.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal, 64 characters. A slow hash is for what people choose; nobody chose this. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a link token";
    }
}
