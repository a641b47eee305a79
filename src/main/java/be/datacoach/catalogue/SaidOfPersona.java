package be.datacoach.catalogue;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.proof.Persona;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.ProofFinding;
import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Locale;

/** Findings of a proof, each with who would get stuck, in words. */
final class SaidOfPersona {

    private SaidOfPersona() {}

    static List<Finding> of(List<ProofFinding> found, Curriculum curriculum) {
        var dutch = new ConditionWords(curriculum, Phrases.in(Locale.forLanguageTag("nl")));
        var english = new ConditionWords(curriculum, Phrases.in(Locale.ENGLISH));
        return found.stream()
                .map(one -> one.persona()
                        .map(persona -> one.finding().about(somebody(persona, dutch, english)))
                        .orElseGet(one::finding))
                .toList();
    }

    private static Finding.Somebody somebody(Persona persona, ConditionWords dutch, ConditionWords english) {
        return new Finding.Somebody(persona, new Text(dutch.say(persona), english.say(persona)));
    }
}
