package be.datacoach.administration.web;

import be.datacoach.administration.ending.EraseIfUnused;
import be.datacoach.administration.ending.ReadHistory;
import be.datacoach.organisation.cohort.ArchiveCohort;
import be.datacoach.organisation.cohort.ReopenCohort;
import be.datacoach.organisation.group.KeepGroup;
import be.datacoach.organisation.school.ArchiveSchool;
import be.datacoach.organisation.school.ReopenSchool;
import be.datacoach.organisation.team.KeepTeam;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** How what pages are about ends: by the use cases of each kind. */
@Dependent
class Endings {
    /**
     * The ways of one kind.
     *
     * @param after the page that comes when it is gone
     */
    record Ways(
            Consumer<String> archive,
            Consumer<String> reopen,
            Function<String, Set<String>> erase,
            Function<String, Set<String>> held,
            String after) {}

    @Inject
    private ReadHistory history;

    @Inject
    private EraseIfUnused erase;

    @Inject
    private Places places;

    @Inject
    private Parts parts;

    /** Schools and cohorts. */
    @Dependent
    static class Places {
        @Inject
        private ArchiveSchool archiveSchool;

        @Inject
        private ReopenSchool reopenSchool;

        @Inject
        private ArchiveCohort archiveCohort;

        @Inject
        private ReopenCohort reopenCohort;
    }

    /** What is around or within schools. */
    @Dependent
    static class Parts {
        @Inject
        private KeepGroup group;

        @Inject
        private KeepTeam team;
    }

    /** @param kind as its page is called: school, cohort, group or team */
    Ways of(String kind) {
        return switch (kind) {
            case "school" ->
                new Ways(
                        places.archiveSchool::archive,
                        places.reopenSchool::reopen,
                        erase::school,
                        history::ofSchool,
                        "/admin/schools");
            case "cohort" ->
                new Ways(
                        places.archiveCohort::archive,
                        places.reopenCohort::reopen,
                        erase::cohort,
                        history::ofCohort,
                        "/admin/cohorts");
            case "group" ->
                new Ways(parts.group::archive, parts.group::reopen, erase::group, history::ofGroup, "/admin/groups");
            case "team" ->
                new Ways(parts.team::archive, parts.team::reopen, erase::team, history::ofTeam, "/admin/schools");
            default -> throw new IllegalArgumentException("Nothing that ends: " + kind);
        };
    }
}
