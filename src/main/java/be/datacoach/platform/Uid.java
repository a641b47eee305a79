package be.datacoach.platform;

import java.util.regex.Pattern;

/** The uid that a page or another system chose for what is to be made, so that asking twice makes one thing. */
public final class Uid {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Uid() {}

    /** The same. @throws NotFound when it is none */
    public static String chosen(String uid) {
        if (!FORM.matcher(uid).matches()) throw new NotFound("not a uid");
        return uid;
    }
}
