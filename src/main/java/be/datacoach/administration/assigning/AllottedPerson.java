package be.datacoach.administration.assigning;

import be.datacoach.organisation.Member;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody whom a path was meant for.
 *
 * @param ownDay the deadline of this one alone, where it is another than everybody's
 */
public record AllottedPerson(Member member, Fate fate, Optional<LocalDate> ownDay) {}
