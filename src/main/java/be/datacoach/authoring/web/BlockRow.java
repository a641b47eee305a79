package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.platform.Phrases;
import java.util.Arrays;
import java.util.List;

/**
 * A block in the outline of a module.
 *
 * @param minutes in the bands that have it, in words
 * @param points places where some learners read another text
 * @param owner the module that it stands in
 * @param elsewhere whether that is another one, and it is used here
 */
public record BlockRow(
        String id,
        String title,
        String kind,
        String minutes,
        long points,
        boolean extra,
        String owner,
        boolean elsewhere) {

    static List<BlockRow> of(ModuleContent content, Phrases phrases) {
        ModuleId own = content.module().id();
        return content.blocks().stream()
                .map(block -> of(block, content.used().getOrDefault(block.id(), own), own, phrases))
                .toList();
    }

    private static BlockRow of(Block block, ModuleId owner, ModuleId module, Phrases phrases) {
        Block.Frame frame = block.frame();
        List<String> minutes = Arrays.stream(Band.values())
                .filter(frame::in)
                .map(band -> phrases.say("app_band." + band) + " " + frame.minutesIn(band))
                .toList();
        boolean alike = frame.minutes().values().stream().distinct().count() == 1;
        int one = frame.minutes().values().stream().findFirst().orElse(0);
        return new BlockRow(
                block.id().code(),
                frame.title(),
                kind(block),
                alike ? phrases.duration(one) : String.join(", ", minutes),
                block.points().count(),
                frame.extra(),
                owner.code(),
                !owner.equals(module));
    }

    /** Its name in the bundle. */
    static String kind(Block block) {
        if (block instanceof Reading reading) return reading.example() ? "example" : "text";
        if (block instanceof Sorting) return "sorting";
        if (block instanceof Quiz quiz) return quiz.challenge() ? "challenge" : "quiz";
        if (block instanceof Conversation) return "conversation";
        if (block instanceof DataExercise) return "data";
        if (block instanceof Reflection) return "reflection";
        return block instanceof ArtefactForm ? "artefact" : "other";
    }

    public boolean varied() {
        return points > 0;
    }
}
