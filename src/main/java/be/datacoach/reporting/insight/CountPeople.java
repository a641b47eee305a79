package be.datacoach.reporting.insight;

import be.datacoach.access.NotAllowed;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.Page;
import be.datacoach.reporting.insight.Disclosure.Fate;
import be.datacoach.reporting.insight.Insight.By;
import be.datacoach.reporting.insight.Insight.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts counts together, and withholds those that would be about too few people. */
@ApplicationScoped
class CountPeople {
    @Inject
    private Heads heads;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Schools schools;

    @Inject
    private Clock clock;

    /** A cohort or school: how it is kept, and how it is called. */
    private record Group(Object id, String uid, String name) {
        static Group of(Cohort cohort) {
            return new Group(cohort.id(), cohort.uid(), cohort.name());
        }

        static Group of(School school) {
            return new Group(school.id(), school.uid(), school.name());
        }
    }

    /** Everybody who is counted, where, and what of it may be shown. */
    private record Counted(List<Head> all, Map<Object, List<Head>> groups, Disclosure disclosure) {
        static Counted of(List<Head> all) {
            Map<Object, List<Head>> groups = new HashMap<>();
            for (Head head : all) {
                head.cohort()
                        .ifPresent(id -> groups.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(head));
                head.school()
                        .ifPresent(id -> groups.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(head));
            }
            return new Counted(
                    all, groups, Disclosure.of(all.stream().map(Head::place).toList()));
        }

        List<Head> in(Optional<Group> group) {
            return group.map(one -> groups.getOrDefault(one.id(), List.of())).orElse(all);
        }

        GroupFigures figures(Optional<Group> group) {
            Fate fate = group.map(one -> disclosure.of(one.id())).orElseGet(disclosure::ofEverybody);
            return GroupFigures.of(
                    group.map(Group::uid).orElse(""), group.map(Group::name).orElse(""), in(group), fate);
        }
    }

    /** @param size of a page of the list */
    Insight count(Question question, int size) {
        Counted counted = Counted.of(heads.all());
        Optional<Group> chosen = chosen(question);
        GroupFigures figures = counted.figures(chosen);
        return new Insight(
                figures,
                figures.fate() == Fate.SHOWN
                        ? Timeline.of(counted.in(chosen), question.unit(), LocalDate.now(clock))
                        : List.of(),
                groups(question, size, counted));
    }

    private Optional<Group> chosen(Question question) {
        if (question.uid().isEmpty()) return Optional.empty();
        Optional<Group> known = question.by() == By.COHORT
                ? cohorts.withUid(question.uid()).map(Group::of)
                : schools.withUid(question.uid()).map(Group::of);
        return Optional.of(known.orElseThrow(() -> NotAllowed.on(question.uid())));
    }

    private Page<GroupFigures> groups(Question question, int size, Counted counted) {
        int from = Page.offset(question.page(), size);
        boolean byCohort = question.by() == By.COHORT;
        List<Group> found = byCohort
                ? cohorts.matching(question.text(), from, size).stream()
                        .map(Group::of)
                        .toList()
                : schools.matching(question.text(), from, size).stream()
                        .map(Group::of)
                        .toList();
        long total = byCohort ? cohorts.countMatching(question.text()) : schools.countMatching(question.text());
        return new Page<>(
                found.stream().map(group -> counted.figures(Optional.of(group))).toList(),
                total,
                question.page(),
                size);
    }
}
