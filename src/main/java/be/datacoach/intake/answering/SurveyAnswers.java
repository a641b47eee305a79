package be.datacoach.intake.answering;

import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people answered to the short surveys. All of it is exportable for whoever gave consent for research: wave, item and value are what
 * {@link SurveyAnswer} has. Whether it may be read is for who asks.
 */
@ApplicationScoped
public class SurveyAnswers {
    @Inject
    private Events events;

    /**
     * An answer that stands.
     *
     * @param wave T0, T1 or T2
     * @param item as in {@code surveys.yaml}, such as U1 or mandate
     * @param value as it was chosen: 1 to 5, the value of an option, or {@code dont_know}
     * @param version of the instrument
     */
    public record SurveyAnswer(String wave, String item, String value, int version) {}

    /** The newest answer to each item of each wave. */
    public List<SurveyAnswer> of(String actor) {
        Map<String, SurveyAnswer> newest = new LinkedHashMap<>();
        for (Statement said : events.about(actor, Iri.ofInstrument(Part.SURVEYS), Verb.ANSWERED)) {
            Part.of(Answers.partOf(said)).flatMap(Part::wave).ifPresent(wave -> {
                String item = said.object().iri().lastName();
                String value =
                        Answers.response(said.result()).field(Given.VALUE).orElse("");
                newest.put(
                        wave + " " + item,
                        new SurveyAnswer(wave, item, value, said.object().version()));
            });
        }
        return newest.values().stream()
                .filter(answer -> !answer.value().isEmpty())
                .toList();
    }
}
