package be.datacoach.network.example;

import java.time.Instant;
import java.util.Optional;

/**
 * An example as others read it.
 *
 * @param author the name of its author; empty when they do not want to be named, or are gone
 * @param own whether whoever reads wrote it
 * @param thanked what whoever reads thanked for; empty when they did not yet
 */
public record ShownExample(
        String uid,
        Content content,
        Optional<String> author,
        Instant shownAt,
        Reach reach,
        boolean own,
        boolean moderated,
        String thanked) {}
