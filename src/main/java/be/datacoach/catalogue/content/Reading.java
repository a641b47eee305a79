package be.datacoach.catalogue.content;

import java.util.stream.Stream;

/**
 * Text to read.
 *
 * @param example a worked example, in which the thinking is written out
 */
public record Reading(Frame frame, boolean example, VariedText text) implements Block {

    @Override
    public Stream<VariedText> texts() {
        return Stream.of(text);
    }
}
