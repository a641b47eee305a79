package be.datacoach.catalogue.content;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A piece of a module of at most fifteen minutes. */
public sealed interface Block permits Reading, Sorting, Quiz, Reflection, ArtefactForm, DataExercise, Conversation {

    Frame frame();

    /** Every text in the block, in the order in which it is read. */
    Stream<VariedText> texts();

    /** Every place in the block that differs for some learners. */
    default Stream<VariationPoint> points() {
        return texts().flatMap(VariedText::points);
    }

    default BlockId id() {
        return frame().id();
    }

    /**
     * What all blocks have.
     *
     * @param minutes by band; a band that is not named does not have the block
     * @param folded bands in which the text is folded, behind the exercise that follows
     * @param extra only there when a rule adds it
     * @param sources codes of what its claims rest on
     */
    record Frame(
            BlockId id,
            String title,
            Map<Band, Integer> minutes,
            Set<Band> folded,
            boolean extra,
            List<String> sources) {
        public Frame {
            minutes = Map.copyOf(minutes);
            folded = Set.copyOf(folded);
            sources = List.copyOf(sources);
        }

        public boolean in(Band band) {
            return minutes.containsKey(band);
        }

        public int minutesIn(Band band) {
            return minutes.getOrDefault(band, 0);
        }
    }
}
