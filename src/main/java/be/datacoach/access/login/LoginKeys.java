package be.datacoach.access.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What failed logins are counted by: digests of the user name that was typed and of the address it came from. */
record LoginKeys(String account, String address) {
    static LoginKeys of(String username, String address) {
        return new LoginKeys(digest(username.strip().toLowerCase(Locale.ROOT)), digest(address));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
