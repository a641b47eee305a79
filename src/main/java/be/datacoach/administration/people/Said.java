package be.datacoach.administration.people;

import be.datacoach.administration.people.Choice.Part;
import be.datacoach.platform.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row says, by field. */
record Said(Sheet.Line line, Choice choice) {

    /** Empty where the file has no such column, or nothing in it. */
    String text(Field field) {
        return line.cell(choice.column(field));
    }

    boolean has(Field field) {
        return !text(field).isEmpty();
    }

    /** Several in one cell stand between bars or semicolons; names hold commas. */
    List<String> list(Field field) {
        return Stream.of(text(field).split("[|;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Somebody with roles in the file, all of which an administrator left out. */
    boolean staysOutside() {
        List<String> roles = list(Field.ROLE);
        return !roles.isEmpty()
                && roles.stream().allMatch(role -> choice.part(role).equals(Optional.of(Part.OUT)));
    }

    String name() {
        String whole = text(Field.NAME);
        return whole.isEmpty() ? (text(Field.GIVEN_NAME) + " " + text(Field.FAMILY_NAME)).strip() : whole;
    }

    /** Where a name that is wrong is to be mended. */
    Field nameField() {
        return choice.has(Field.NAME) ? Field.NAME : Field.FAMILY_NAME;
    }

    String email() {
        return text(Field.EMAIL).toLowerCase(Locale.ROOT);
    }

    /** What somebody logs in with; the e-mail address where the file says nothing else. */
    String username() {
        String said = text(Field.USERNAME);
        return (said.isEmpty() ? text(Field.EMAIL) : said).toLowerCase(Locale.ROOT);
    }

    Field usernameField() {
        return has(Field.USERNAME) || !choice.has(Field.EMAIL) ? Field.USERNAME : Field.EMAIL;
    }
}
