package be.datacoach.practice.sheet;

import java.util.Optional;

/** What may be stored of what somebody typed or pasted. */
public final class WrittenText {
    static final int LONGEST = 20_000;

    private WrittenText() {}

    /** The same text with line ends of one kind; empty when no program could show it again. */
    public static Optional<String> readable(String typed) {
        String text = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\f', '\n');
        return text.codePoints().allMatch(WrittenText::isReadable) ? Optional.of(text) : Optional.empty();
    }

    public static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    private static boolean isReadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
