package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is there of all that a file names, in a number of queries that hardly grows with it. */
@ApplicationScoped
class Acquaintance {
    @Inject
    private Accounts accounts;

    @Inject
    private Schools schools;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Ties ties;

    Known with(Sheet sheet, Choice choice) {
        List<Said> rows =
                sheet.lines().stream().map(line -> new Said(line, choice)).toList();
        List<Account> people = people(rows);
        List<Place> foundSchools = schools.having(lists(rows, Field.SCHOOL_ID), lists(rows, Field.SCHOOL)).stream()
                .map(Acquaintance::place)
                .toList();
        Set<String> names = lists(rows, Field.COHORT);
        if (!choice.cohort().isEmpty()) names.add(choice.cohort());
        List<Place> foundCohorts = cohorts.having(List.of(), names).stream()
                .map(cohort -> Place.existing(cohort.uid(), "", cohort.name()))
                .toList();
        return new Known(people, foundSchools, foundCohorts, ties.belonging(people));
    }

    private static Place place(School school) {
        String key = school.externalId().orElse("");
        return school.isArchived()
                ? Place.archived(school.uid(), key, school.name())
                : Place.existing(school.uid(), key, school.name());
    }

    private List<Account> people(List<Said> rows) {
        Map<String, Account> people = new LinkedHashMap<>();
        Stream.of(
                        accounts.having(Key.EXTERNAL_ID, said(rows, row -> row.text(Field.EXTERNAL_ID))),
                        accounts.having(Key.USERNAME, said(rows, Said::username)),
                        accounts.having(Key.EMAIL, said(rows, Said::email)))
                .flatMap(List::stream)
                .forEach(account -> people.putIfAbsent(account.uid(), account));
        return List.copyOf(people.values());
    }

    private static Set<String> said(List<Said> rows, Function<Said, String> what) {
        return rows.stream().map(what).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    private static Set<String> lists(List<Said> rows, Field field) {
        return rows.stream().flatMap(row -> row.list(field).stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
