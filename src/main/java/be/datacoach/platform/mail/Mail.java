package be.datacoach.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail to one person.
 *
 * @param key what makes it this mail and no other: asked for twice, it is sent once. At most 200 characters
 * @param to an address, without a name
 */
public record Mail(String key, String to, Letter letter) {
    // Narrower than RFC 5321: nothing that could end a header or begin another recipient.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final int LONGEST = 254;

    public Mail {
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("A key has 1 to 200 characters");
        }
        if (!isAddress(to)) {
            throw new IllegalArgumentException("Not an address to write to");
        }
    }

    /** Whether a mail can be sent there, as far as the looks of an address tell. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && ADDRESS.matcher(text).matches()
                && !text.contains("..")
                && !text.startsWith(".");
    }

    /** Always the same for the same key. */
    public String uid() {
        return UUID.nameUUIDFromBytes(("mail\n" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "mail " + uid();
    }
}
