package be.datacoach.authoring.form;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who names a block, or a field of an artefact: a rule that adds it, an artefact that begins with it, a module that uses it. */
@ApplicationScoped
class Dependents {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Desk desk;

    /** Their codes: {@code R18}, {@code M16/portfolio}; none where it may go. */
    List<String> of(Desk.Work work, ShapeModule.Act act) {
        boolean block = act.block().isEmpty();
        boolean field = act.path().size() == 2 && act.path().get(0).equals("fields");
        if (!block && !field) return List.of();
        String name = block ? act.path().get(act.path().size() - 1) : act.block();
        String wanted = block ? "" : act.path().get(1);
        Stream<String> rules =
                block ? Stream.concat(rules(work.module(), name), users(work.module(), name)) : Stream.of();
        return Stream.concat(rules, artefacts(work, name, wanted)).distinct().toList();
    }

    /** Modules that show the block as theirs too. */
    private Stream<String> users(ModuleId module, String block) {
        return catalogue.usersOf(module).entrySet().stream()
                .filter(use -> use.getKey().code().equals(block))
                .flatMap(use -> use.getValue().stream())
                .map(ModuleId::code);
    }

    private Stream<String> rules(ModuleId module, String block) {
        return catalogue.curriculumOf(module).rules().stream()
                .filter(rule -> rule.then().stream()
                        .anyMatch(action -> action instanceof Action.AddBlock add
                                && add.module().equals(module)
                                && add.block().code().equals(block)))
                .map(rule -> rule.id().code());
    }

    /** @param field empty for any */
    private Stream<String> artefacts(Desk.Work work, String block, String field) {
        ModuleContent own = desk.content(work.module(), work.source());
        Stream<ModuleContent> others = catalogue.contents().stream()
                .filter(content -> !content.module().id().equals(work.module()));
        return Stream.concat(Stream.of(own), others)
                .flatMap(content -> content.blocks().stream()
                        .filter(ArtefactForm.class::isInstance)
                        .map(ArtefactForm.class::cast)
                        .filter(form -> !(content == own && form.id().code().equals(block) && field.isEmpty()))
                        .filter(form -> form.fields().stream()
                                .map(one -> one.from().orElse(null))
                                .filter(Objects::nonNull)
                                .anyMatch(from -> from.module().equals(work.module())
                                        && from.block().code().equals(block)
                                        && (field.isEmpty() || from.field().equals(field))))
                        .map(form -> content.module().id() + "/" + form.id()));
    }
}
