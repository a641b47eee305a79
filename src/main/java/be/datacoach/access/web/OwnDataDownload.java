package be.datacoach.access.web;

import be.datacoach.access.rights.DataFile;
import be.datacoach.access.rights.DataWords;
import be.datacoach.access.rights.ReadOwnData;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** {@code /own/data.zip}: everything that is held on whoever asks, sent while it is read. */
@WebServlet("/own/data.zip")
public class OwnDataDownload extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ReadOwnData readOwnData;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // What is refused is refused here, before any byte has gone.
        readOwnData.takeAlong();
        List<ReadOwnData.Part> parts = readOwnData.parts();
        Phrases phrases = Phrases.in(Language.of(request));
        DataWords words = new DataWords(phrases, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"datacoach-" + today + ".zip\"");
        DataFile file = new DataFile(response.getOutputStream(), words);
        file.write(phrases.say("own_data.readme.name"), readme(words, parts, today));
        for (ReadOwnData.Part part : parts) {
            file.write(part.code(), (after, most) -> readOwnData.read(part.code(), after, most));
        }
        file.end();
    }

    private static String readme(DataWords words, List<ReadOwnData.Part> parts, LocalDate today) {
        Phrases phrases = words.phrases();
        StringBuilder text = new StringBuilder(phrases.say("own_data.readme.title"))
                .append("\n\n")
                .append(phrases.say("own_data.readme.text", phrases.day(today)))
                .append("\n\n");
        for (ReadOwnData.Part part : parts) {
            text.append(phrases.say("own_data.readme.part", part.code(), words.part(part.code()), part.rows()))
                    .append('\n');
        }
        return text.append('\n')
                .append(phrases.say("own_data.readme.left_out"))
                .append('\n')
                .toString();
    }
}
