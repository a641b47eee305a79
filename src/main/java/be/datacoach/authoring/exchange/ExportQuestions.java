package be.datacoach.authoring.exchange;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.bank.GiftWriter;
import be.datacoach.authoring.bank.MoodleWriter;
import be.datacoach.authoring.bank.Question;
import be.datacoach.authoring.questions.FromQuiz;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives the questions of a module, as published, as a bank. */
@ApplicationScoped
public class ExportQuestions {

    /** In which a bank travels. */
    public enum Format {
        GIFT,
        MOODLE
    }

    @Inject
    private Catalogue catalogue;

    @Requires(Permission.AUTHOR_MODULES)
    public String export(ModuleId module, Format format) {
        List<Question> questions =
                catalogue.content(module).map(FromQuiz::of).orElseThrow(() -> new NotFound("module " + module));
        return format == Format.GIFT ? GiftWriter.write(questions) : MoodleWriter.write(questions);
    }
}
