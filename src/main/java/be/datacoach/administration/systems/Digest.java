package be.datacoach.administration.systems;

import be.datacoach.platform.LinkToken;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A short name for a text: the same for the same, another for another. */
public final class Digest {
    private Digest() {}

    /** SHA-256 in hexadecimal, 64 characters. */
    public static String of(String text) {
        return new LinkToken(URLEncoder.encode(text, StandardCharsets.UTF_8)).digest();
    }
}
