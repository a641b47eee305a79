package be.datacoach.assignment.given;

import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody works towards, as it is stored: «C1:2,C3:1» and «M05,M07». */
@Embeddable
public class Aim {

    @Column(nullable = false)
    private String targets;

    @Column(nullable = false)
    private String mandatory;

    @Column(nullable = false)
    private String offered;

    @Column
    private @Nullable LocalDate deadline;

    @Column
    private @Nullable LocalDate starts;

    protected Aim() {}

    public Aim(Gift gift) {
        Assignment assignment = gift.assignment();
        targets = new TreeMap<>(assignment.targets())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
        mandatory = joined(assignment.mandatory());
        offered = joined(gift.offered());
        deadline = assignment.deadline().orElse(null);
        starts = gift.starts().orElse(null);
    }

    /** As it was given. */
    public Gift gift() {
        return new Gift(assignment(), Optional.ofNullable(starts), modules(offered));
    }

    /** As planning sees it. */
    public Assignment assignment() {
        Map<CompetencyId, Integer> levels = words(targets).stream()
                .map(word -> word.split(":"))
                .collect(Collectors.toMap(parts -> new CompetencyId(parts[0]), parts -> Integer.valueOf(parts[1])));
        return new Assignment(levels, modules(mandatory), Optional.ofNullable(deadline));
    }

    static String joined(Set<ModuleId> modules) {
        return modules.stream().map(ModuleId::code).sorted().collect(Collectors.joining(","));
    }

    static Set<ModuleId> modules(String joined) {
        return words(joined).stream().map(ModuleId::new).collect(Collectors.toSet());
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(",")));
    }
}
