package be.datacoach.network.talk.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in a line: {@code http} and {@code https} with a host and no user before it; any other stays text. A link shows its host
 * first, in the letters in which a browser asks for it, so that it cannot look like another.
 */
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»“”]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.,;:!?'’)\\]}]+$");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST = 2000;

    private Links() {}

    static List<Bit> in(String text) {
        List<Bit> bits = new ArrayList<>();
        Matcher found = ADDRESS.matcher(text);
        int at = 0;
        while (found.find()) {
            String typed = END.matcher(found.group()).replaceAll("");
            Optional<Bit> link = link(typed);
            if (link.isEmpty()) continue;
            plain(text.substring(at, found.start()), bits);
            bits.add(link.get());
            at = found.start() + typed.length();
        }
        plain(text.substring(at), bits);
        return bits;
    }

    private static void plain(String text, List<Bit> bits) {
        if (!text.isEmpty()) bits.add(Bit.text(text));
    }

    private static Optional<Bit> link(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            String start = typed.substring(0, typed.indexOf("//") + 2).toLowerCase(Locale.ROOT);
            String rest = typed.substring(start.length());
            int slash = rest.replaceFirst("[/?#]", "\n").indexOf('\n');
            String authority = slash < 0 ? rest : rest.substring(0, slash);
            String path = slash < 0 ? "" : rest.substring(slash);
            String[] hostAndPort = authority.split(":", 2);
            String host = IDN.toASCII(hostAndPort[0], IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String port = hostAndPort.length == 1 ? "" : ":" + hostAndPort[1];
            if (!HOST.matcher(host).matches() || !port.matches("(:\\d{1,5})?")) return Optional.empty();
            String href = new URI(start + host + port + path).toASCIIString();
            return Optional.of(new Bit(shown(host + port + path), href, ""));
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String shown(String address) {
        return address.length() <= LONGEST_SHOWN ? address : address.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
