package be.datacoach.administration.people;

import be.datacoach.access.rights.DataSubject;
import be.datacoach.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes somebody out of the files with people: the rows that name them, and what the import did to them. */
@ApplicationScoped
public class ForgetInImports {
    @Inject
    private PeopleImports imports;

    public void forget(DataSubject person) {
        imports.all().forEach(one -> one.forget(person.uid(), sheet -> without(sheet, names(person))));
    }

    private static Set<String> names(DataSubject person) {
        return Stream.concat(Stream.of(person.username(), person.name()), person.email().stream())
                .map(ForgetInImports::plain)
                .collect(Collectors.toSet());
    }

    /** A row names somebody in one cell, or with first and last name in two beside each other, in either order. */
    static Optional<Sheet> without(Sheet sheet, Set<String> names) {
        List<Sheet.Line> left = sheet.lines().stream()
                .filter(line -> !isAbout(line.cells(), names))
                .toList();
        return left.size() == sheet.lines().size() ? Optional.empty() : Optional.of(new Sheet(sheet.headings(), left));
    }

    private static boolean isAbout(List<String> cells, Set<String> names) {
        for (int i = 0; i < cells.size(); i++) {
            String here = plain(cells.get(i));
            if (!here.isEmpty() && names.stream().anyMatch(here::equals)) return true;
            String next = i + 1 < cells.size() ? plain(cells.get(i + 1)) : "";
            if (names.contains(here + " " + next) || names.contains(next + " " + here)) return true;
        }
        return false;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
