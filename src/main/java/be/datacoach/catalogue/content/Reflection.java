package be.datacoach.catalogue.content;

import java.util.List;
import java.util.stream.Stream;

/** Questions that only the coach reads the answers to. */
public record Reflection(Frame frame, VariedText intro, List<Prompt> prompts) implements Block {

    public record Prompt(String id, VariedText prompt, VariedText guidance) {}

    public Reflection {
        prompts = List.copyOf(prompts);
    }

    @Override
    public Stream<VariedText> texts() {
        return Stream.concat(
                Stream.of(intro), prompts.stream().flatMap(prompt -> Stream.of(prompt.prompt, prompt.guidance)));
    }
}
