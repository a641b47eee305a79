package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.PeopleImport.State;
import be.datacoach.platform.sheet.Sheet;
import be.datacoach.platform.sheet.Sheet.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An administrator mends cells of a file on the page, or leaves rows out. */
@ApplicationScoped
public class MendPeople {
    private static final int LONGEST = 1_000;

    /** A cell, by the number of its row and by its field. */
    public record Cell(int line, Field field) {}

    @Inject
    private PeopleImports imports;

    /** @param without rows to leave out */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public void mend(String uid, Map<Cell, String> cells, Set<Integer> without) {
        PeopleImport brought = imports.withUid(uid);
        if (brought.state() != State.BROUGHT) return;
        Choice choice = brought.choice();
        Sheet sheet = brought.sheet();
        List<Line> lines = new ArrayList<>();
        for (Line line : sheet.lines()) {
            if (!without.contains(line.number())) lines.add(mended(line, cells, choice));
        }
        brought.mend(new Sheet(sheet.headings(), lines));
    }

    private static Line mended(Line line, Map<Cell, String> cells, Choice choice) {
        List<String> texts = new ArrayList<>(line.cells());
        choice.columns().forEach((field, column) -> {
            String text = cells.get(new Cell(line.number(), field));
            if (text != null && column < texts.size()) {
                texts.set(
                        column,
                        text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
            }
        });
        return new Line(line.number(), texts);
    }
}
