package be.datacoach.network.talk.text;

/**
 * A piece of a line, to be escaped as any text.
 *
 * @param text what stands there
 * @param href of a link, {@code http} or {@code https} always; empty for any other
 * @param who {@code SOMEBODY} or {@code ME} where somebody is named; empty for any other
 */
public record Bit(String text, String href, String who) {
    static Bit text(String text) {
        return new Bit(text, "", "");
    }

    public static Bit named(String name, boolean me) {
        return new Bit("@" + name, "", me ? "ME" : "SOMEBODY");
    }

    public boolean isLink() {
        return !href.isEmpty();
    }

    public boolean isNamed() {
        return !who.isEmpty();
    }

    public boolean isPlain() {
        return !isLink() && !isNamed();
    }
}
