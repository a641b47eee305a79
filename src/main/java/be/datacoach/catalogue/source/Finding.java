package be.datacoach.catalogue.source;

import java.util.List;

/**
 * Something that is wrong in a file, at its place. The sentence is in the bundle, under {@code finding.<code>}.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param code such as {@code unknown_attribute}
 * @param words what the sentence fills in: first what was found, last the nearest valid word where there is one
 */
public record Finding(String file, int line, int column, String code, List<String> words) {

    public Finding {
        words = List.copyOf(words);
    }
}
