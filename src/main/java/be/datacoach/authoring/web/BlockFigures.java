package be.datacoach.authoring.web;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Varied;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The figures in a block, drawn as a learner first sees them. */
final class BlockFigures {

    private BlockFigures() {}

    static Stream<FigureOnPage> of(Block block) {
        List<Figure> figures = figures(block).stream().filter(Figure::drawable).toList();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new FigureOnPage("drawn-" + i, figures.get(i), Looking.FIRST, Faces.getLocale()));
    }

    private static List<Figure> figures(Block block) {
        if (block instanceof Reading reading) return reading.figure().stream().toList();
        var figures = new ArrayList<Figure>();
        if (!(block instanceof DataExercise exercise)) return figures;
        Varied<DataExercise.Case> cases = exercise.cases();
        cases.exceptions().forEach(one -> figures.add(one.thing().figure()));
        cases.otherwise().ifPresent(one -> figures.add(one.figure()));
        return figures;
    }
}
