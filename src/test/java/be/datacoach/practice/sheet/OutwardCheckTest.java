package be.datacoach.practice.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Known;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutwardCheckTest {
    private static final Known KNOWN = new Known(Set.of("Basisschool De Wilg"), Set.of(), Set.of("Lien Peeters"));

    private static List<ArtefactForm> shipped() {
        return LibraryReader.read(Path.of("modules")).value().orElseThrow().contents().values().stream()
                .flatMap(content -> content.blocks().stream())
                .filter(ArtefactForm.class::isInstance)
                .map(ArtefactForm.class::cast)
                .toList();
    }

    @Test
    void looksWhereAnExampleOfPracticeIsMade() {
        assertThat(shipped())
                .filteredOn(ArtefactForm::outward)
                .extracting(form -> form.frame().id().code())
                .containsExactly("praktijkvoorbeeld");
    }

    @Test
    void saysTheSameWordsOnceInTheOrderOfTheForm() {
        ArtefactForm form =
                shipped().stream().filter(ArtefactForm::outward).findFirst().orElseThrow();
        var texts = Map.of(
                "aanpak", "Op Basisschool De Wilg lazen we samen, zei Lien Peeters, en Emma uit 4A ook.",
                "vraag", "Waarom leest leerling Emma traag?");
        assertThat(OutwardCheck.in(OutwardCheck.written(form, texts), KNOWN))
                .extracting(Finding::words)
                .containsExactly("Emma", "Basisschool De Wilg", "Lien Peeters", "4A");
        assertThat(OutwardCheck.in(OutwardCheck.written(form, Map.of()), KNOWN)).isEmpty();
    }

    @Test
    void leavesWhatStaysAtTheOwnSchoolAlone() {
        ArtefactForm inside =
                shipped().stream().filter(form -> !form.outward()).findFirst().orElseThrow();
        String field = inside.fields().get(0).id();
        assertThat(new OutwardCheck().in(inside, Map.of(field, "Emma uit 4A"), new AccountId(1)))
                .isEmpty();
    }
}
