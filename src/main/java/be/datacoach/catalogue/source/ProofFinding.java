package be.datacoach.catalogue.source;

import be.datacoach.adaptation.proof.Persona;
import be.datacoach.adaptation.proof.Shortfall;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a coverage proof found, at its place in the files.
 *
 * @param persona for whom it goes wrong; nobody where a rule or a text is in vain
 */
public record ProofFinding(Finding finding, Optional<Persona> persona) {

    /** @param files from which what was proved had been read, without findings */
    public static List<ProofFinding> of(Collection<Shortfall> shortfalls, Collection<SourceFile> files) {
        if (shortfalls.isEmpty()) return List.of();
        var places = new Places(files);
        return shortfalls.stream()
                .map(shortfall -> new ProofFinding(finding(shortfall, places.of(shortfall)), shortfall.persona()))
                .toList();
    }

    private static Finding finding(Shortfall shortfall, Element place) {
        String subject = shortfall.subject();
        return switch (shortfall.claim()) {
            case POINT_RESOLVES -> place.finding("point_unresolved", subject);
            case TARGET_COVERED -> place.finding("target_uncovered", subject);
            case NO_CONTRADICTION ->
                place.finding("rules_contradict", subject, shortfall.others().get(0));
            case RULE_ALIVE -> place.finding("rule_dead", subject);
            case VARIANT_ALIVE -> place.finding("variant_dead", subject.split("#"));
            case WITHIN_BUDGET -> place.finding("over_budget", subject.split(" "));
        };
    }
}
