package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All published versions, and the revision that tells when there are new ones. */
@ApplicationScoped
public class ModuleVersions {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** The newest version of every module, in the order of their numbers. */
    public List<ModuleVersion> newest() {
        return entities.createQuery(
                        "select v from ModuleVersion v where v.number ="
                                + " (select max(o.number) from ModuleVersion o where o.module = v.module)"
                                + " order by v.module",
                        ModuleVersion.class)
                .getResultList();
    }

    /** The codes of all modules, in their order. */
    public List<ModuleId> modules() {
        return entities.createQuery("select distinct v.module from ModuleVersion v order by v.module", String.class)
                .getResultStream()
                .map(ModuleId::new)
                .toList();
    }

    /** The text alone of the newest version, which is not kept in memory. */
    Optional<String> newestSource(ModuleId module) {
        return entities.createQuery(
                        "select v.source from ModuleVersion v where v.module = :module order by v.number desc",
                        String.class)
                .setParameter("module", module.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every version of one module, the newest first. */
    public List<ModuleVersion> of(ModuleId module) {
        return entities.createQuery(
                        "select v from ModuleVersion v where v.module = :module order by v.number desc",
                        ModuleVersion.class)
                .setParameter("module", module.code())
                .getResultList();
    }

    public Optional<ModuleVersion> find(ModuleId module, int number) {
        return entities.createQuery(
                        "select v from ModuleVersion v where v.module = :module and v.number = :number",
                        ModuleVersion.class)
                .setParameter("module", module.code())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<SharedFile> sharedFiles() {
        return entities.createQuery("select f from SharedFile f order by f.path", SharedFile.class)
                .getResultList();
    }

    /** The newest version of every rule that was published in the browser. */
    List<RuleVersion> newestRules() {
        return entities.createQuery(
                        "select v from RuleVersion v where v.number ="
                                + " (select max(o.number) from RuleVersion o where o.rule = v.rule) order by v.rule",
                        RuleVersion.class)
                .getResultList();
    }

    void add(RuleVersion version) {
        entities.persist(version);
    }

    /** @param content what it says, in which blocks of other modules may be used: it keeps those that stand now */
    void add(ModuleVersion version, ModuleContent content) {
        entities.persist(version);
        entities.flush();
        content.used().values().stream()
                .distinct()
                .sorted()
                .forEach(used -> of(used).stream()
                        .findFirst()
                        .ifPresent(newest -> entities.persist(new ModuleUse(version, newest))));
    }

    /** Which versions of other modules the versions of modules were published with. */
    Uses uses() {
        List<ModuleUse> all = entities.createQuery("select u from ModuleUse u", ModuleUse.class)
                .getResultList();
        return new Uses(all, this::find);
    }

    void add(SharedFile file) {
        entities.persist(file);
    }

    void remove(SharedFile file) {
        entities.remove(file);
    }

    long revision() {
        return entities.find(CatalogueRevision.class, CatalogueRevision.ONLY).revision();
    }

    /** Lets one writer through at a time, on all instances. */
    CatalogueRevision lock() {
        return entities.find(CatalogueRevision.class, CatalogueRevision.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
