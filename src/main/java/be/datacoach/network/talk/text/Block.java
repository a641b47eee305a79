package be.datacoach.network.talk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * A paragraph or a list of a message.
 *
 * @param list whether its lines are items
 */
public record Block(boolean list, List<List<Bit>> lines) {
    private static final Pattern ITEM = Pattern.compile("^ ?[-*•] +(?=\\S)");

    public Block {
        lines = List.copyOf(lines);
    }

    /**
     * A message as it is read. An empty line begins a paragraph; lines that begin with a dash or a star are a list; nothing else means
     * anything.
     *
     * @param named who has a number in the text
     */
    public static List<Block> of(String body, IntFunction<Bit> named) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : body.split("\\n\\n")) {
            List<List<Bit>> lines = new ArrayList<>();
            boolean list = false;
            for (String line : paragraph.split("\\n")) {
                boolean item = ITEM.matcher(line).find();
                if (item != list && !lines.isEmpty()) {
                    blocks.add(new Block(list, lines));
                    lines = new ArrayList<>();
                }
                list = item;
                lines.add(Named.bits(ITEM.matcher(line).replaceFirst(""), named));
            }
            if (!lines.isEmpty()) blocks.add(new Block(list, lines));
        }
        return blocks;
    }
}
