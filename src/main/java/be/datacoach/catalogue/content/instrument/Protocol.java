package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import java.util.List;

/**
 * What two coaches see during an intervisie: a talk in steps, each with its minutes.
 *
 * @param agreements said aloud before they begin
 * @param claims what research says, each with where it says so
 */
public record Protocol(Cover cover, List<Text> agreements, List<Step> steps, List<Claim> claims) {

    /** @param minutes that it takes */
    public record Step(String id, int minutes, Text title, Text text) {}

    /** @param source a code in {@code modules/sources.yaml} */
    public record Claim(Text text, String source) {}

    public Protocol {
        agreements = List.copyOf(agreements);
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
    }

    /** How long it all takes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
