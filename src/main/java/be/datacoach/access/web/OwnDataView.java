package be.datacoach.access.web;

import be.datacoach.access.rights.DataWords;
import be.datacoach.access.rights.ReadOwnData;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What is held on whoever asks: first what there is, and then a part at a time. */
@Named
@RequestScoped
public class OwnDataView {
    private static final int ROWS = 25;
    /** What is longer is folded away. */
    private static final int LONG = 160;

    @Inject
    private ReadOwnData readOwnData;

    @Inject
    private Clock clock;

    private String part = "";
    private long after;
    private ReadOwnData.@Nullable Slice slice;
    private List<ReadOwnData.Part> parts = List.of();

    /** Parts that are alike in what they are to somebody. */
    public record Group(String code, List<Row> rows) {}

    /** A part that can be opened. */
    public record Row(String code, String title, String hint, long count) {
        public boolean hinted() {
            return !hint.isEmpty();
        }
    }

    /** What stands in a column of a row. */
    public record Cell(String column, String text) {
        public boolean isLengthy() {
            return text.length() > LONG;
        }

        public String getBeginning() {
            return text.substring(0, LONG) + "…";
        }
    }

    @PostConstruct
    void read() {
        part = Optional.ofNullable(Faces.getRequestParameter("part")).orElse("");
        String from = Optional.ofNullable(Faces.getRequestParameter("after")).orElse("");
        after = from.matches("\\d{1,18}") ? Long.parseLong(from) : 0;
        if (part.isEmpty()) {
            parts = readOwnData.parts();
        } else {
            slice = readOwnData.read(part, after, ROWS);
        }
    }

    public List<Group> getGroups() {
        var groups = new ArrayList<Group>();
        for (ReadOwnData.Part one : parts) {
            String code = one.group().name();
            if (groups.isEmpty() || !groups.get(groups.size() - 1).code().equals(code)) {
                groups.add(new Group(code, new ArrayList<>()));
            }
            groups.get(groups.size() - 1)
                    .rows()
                    .add(new Row(one.code(), words().part(one.code()), hint(one.code()), one.rows()));
        }
        return groups;
    }

    /** Whether one part is being read, and not what there is. */
    public boolean isOpened() {
        return slice != null;
    }

    public String getPart() {
        return part;
    }

    public String getTitle() {
        return words().part(part);
    }

    public String getHint() {
        return hint(part);
    }

    public List<String> getColumns() {
        return slice == null
                ? List.of()
                : slice.columns().stream().map(words()::column).toList();
    }

    public List<List<Cell>> getRows() {
        if (slice == null) return List.of();
        List<String> columns = slice.columns();
        var rows = new ArrayList<List<Cell>>();
        slice.rows().forEach(row -> {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < columns.size(); i++) {
                String text = words().cell(columns.get(i), row.cells().get(i));
                cells.add(new Cell(words().column(columns.get(i)), text));
            }
            rows.add(cells);
        });
        return rows;
    }

    public boolean isMore() {
        return slice != null && slice.more();
    }

    /** Where the next rows begin. */
    public long getLast() {
        return slice == null ? 0 : slice.last();
    }

    /** Whether there are rows before these. */
    public boolean isFurther() {
        return after > 0;
    }

    private String hint(String code) {
        Phrases phrases = words().phrases();
        String key = "own_data.hint." + code;
        return phrases.has(key) ? phrases.say(key) : "";
    }

    private DataWords words() {
        return new DataWords(Phrases.in(Faces.getLocale()), clock.getZone());
    }
}
