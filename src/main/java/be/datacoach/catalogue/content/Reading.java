package be.datacoach.catalogue.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text to read.
 *
 * @param example a worked example, in which the thinking is written out
 * @param figure stands below the text
 */
public record Reading(Frame frame, boolean example, VariedText text, Optional<Figure> figure) implements Block {

    @Override
    public Stream<VariedText> texts() {
        return Stream.of(text);
    }
}
