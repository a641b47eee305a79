package be.datacoach.administration.web;

import be.datacoach.administration.progress.CohortProgress;
import be.datacoach.administration.progress.FollowCohort;
import be.datacoach.administration.progress.MemberProgress;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** How far the members of one cohort are, by the week. */
@Named
@RequestScoped
public class AdminProgressView {
    private static final int FEWEST = 5;

    /** How far one member is, in words. */
    public record Row(String name, String state, String assigned, String started, String finished) {}

    /** How many are so far. */
    public record Count(long people, String label) {}

    @Inject
    private FollowCohort followCohort;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "uid")
    private @Nullable String uid;

    private CohortProgress progress;

    @PostConstruct
    void load() {
        progress = followCohort.follow(uid == null ? "" : uid);
    }

    public @Nullable String getUid() {
        return uid;
    }

    public String getCohort() {
        return progress.name();
    }

    public boolean isAssignable() {
        return !progress.archived();
    }

    /** The key of what leads to assigning. */
    public String getAssignKey() {
        return progress.gift().isPresent() ? "admin_progress.assign.again" : "admin_progress.assign";
    }

    /** Whether a path was given, and by when it should be finished. */
    public String getLead() {
        if (progress.gift().isEmpty()) {
            return phrases().say("admin_progress.lead.none");
        }
        return progress.gift()
                .flatMap(gift -> gift.assignment().deadline())
                .map(day -> phrases().say("admin_progress.lead.deadline", day(day)))
                .orElseGet(() -> phrases().say("admin_progress.lead"));
    }

    /** Whether they are so many that a number is about nobody. */
    public boolean isCounted() {
        return progress.members().size() >= FEWEST;
    }

    public List<Count> getCounts() {
        return Stream.of(State.values())
                .map(state -> new Count(progress.count(state), phrases().say("admin_progress.count." + state)))
                .toList();
    }

    public List<Row> getRows() {
        return progress.members().stream().map(this::row).toList();
    }

    private Row row(MemberProgress member) {
        return new Row(
                member.member().displayName(),
                member.unable()
                        .map(why -> phrases().say("admin_progress.unable." + why))
                        .orElseGet(() -> phrases().say("admin_progress.state." + member.state())),
                week(member.weeks().assigned()),
                week(member.weeks().started()),
                week(member.weeks().finished()));
    }

    private String week(Optional<LocalDate> monday) {
        return monday.map(day -> phrases().say("admin_progress.week", day(day))).orElse("");
    }

    private String day(LocalDate day) {
        return phrases().day(day, LocalDate.now(clock));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
