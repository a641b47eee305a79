package be.datacoach.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.access.Identity;
import be.datacoach.access.Role;
import be.datacoach.permissions.Addresses;
import be.datacoach.permissions.Addresses.Answer;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page and address stands in {@code permissions/addresses.csv}, and the gate lets in whom it says. Run with
 * {@code -Ddatacoach.write=true} to write those that are new as the gate has them, and read {@code git diff}.
 */
class AddressMatrixTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void namesEveryPageServletAndResource() throws IOException {
        Set<String> there = new TreeSet<>(pages());
        there.addAll(servletsAndResources());
        if (Boolean.getBoolean("datacoach.write")) {
            Addresses.write(there, AddressMatrixTest::asTheGateHasIt);
        }
        assertThat(Addresses.all().stream().map(Addresses.Row::place)).containsExactlyInAnyOrderElementsOf(there);
        assertThat(there).hasSizeGreaterThan(50);
    }

    @Test
    void opensTheGateToWhomTheTableSays() {
        for (Addresses.Row row : Addresses.all()) {
            assertThat(verdict(row, Optional.empty()))
                    .as("nobody at " + row.place())
                    .isEqualTo(row.nobody());
            for (Role role : Role.values()) {
                Answer expected = row.of(role);
                Answer gate = verdict(row, Optional.of(role));
                // What the gate lets in, a use case may still refuse.
                boolean refusedInside = gate == Answer.IN && expected == Answer.HIDDEN;
                assertThat(refusedInside ? expected : gate)
                        .as(role + " at " + row.place())
                        .isEqualTo(expected);
            }
        }
    }

    private static Addresses.Row asTheGateHasIt(String place) {
        Addresses.Row asked = new Addresses.Row(place, Answer.IN, Answer.IN, Answer.IN, Answer.IN, "");
        return new Addresses.Row(
                place,
                verdict(asked, Optional.empty()),
                verdict(asked, Optional.of(Role.COACH)),
                verdict(asked, Optional.of(Role.COUNSELLOR)),
                verdict(asked, Optional.of(Role.ADMINISTRATOR)),
                "-");
    }

    private static Answer verdict(Addresses.Row row, Optional<Role> role) {
        var identity =
                role.map(one -> new Identity(new AccountId(1), "uid", "Somebody", Locale.ENGLISH, Set.of(one), false));
        return switch (Gate.judge(row.place(), identity)) {
            case PASS -> Answer.IN;
            case HIDE -> Answer.HIDDEN;
            case LOG_IN_FIRST, CHANGE_PASSWORD_FIRST -> Answer.LOG_IN;
        };
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace(".xhtml", ""))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
                    .toList();
        }
    }

    private static Set<String> servletsAndResources() {
        Set<String> addresses = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("be.datacoach")) {
            if (type.isAnnotatedWith(WebServlet.class)) {
                for (String pattern : type.getAnnotationOfType(WebServlet.class).value()) {
                    addresses.add(pattern.replaceFirst("/\\*$", ""));
                }
            }
            if (type.isAnnotatedWith(jakarta.ws.rs.Path.class)) {
                String path = type.getAnnotationOfType(jakarta.ws.rs.Path.class).value();
                addresses.add("/api/" + path.replaceFirst("^/", ""));
            }
        }
        return addresses;
    }
}
