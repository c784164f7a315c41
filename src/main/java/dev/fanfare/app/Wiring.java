package dev.fanfare.app;

import dev.fanfare.account.AccountStore;
import dev.fanfare.account.SessionSeal;
import dev.fanfare.action.Action;
import dev.fanfare.action.ActionRunner;
import dev.fanfare.action.Ledger;
import dev.fanfare.action.Winners;
import dev.fanfare.action.script.ScriptConfig;
import dev.fanfare.action.script.Scripts;
import dev.fanfare.asset.AssetStore;
import dev.fanfare.campaign.CampaignCheck;
import dev.fanfare.campaign.CampaignReader;
import dev.fanfare.campaign.CampaignStore;
import dev.fanfare.campaign.DraftReader;
import dev.fanfare.campaign.LiveCampaigns;
import dev.fanfare.campaign.Pinning;
import dev.fanfare.component.Catalogue;
import dev.fanfare.component.ComponentLibrary;
import dev.fanfare.format.Json;
import dev.fanfare.format.SchemaCheck;
import dev.fanfare.render.CanvasRenderer;
import dev.fanfare.render.FrontPage;
import dev.fanfare.render.ReleaseRenderer;
import dev.fanfare.site.PublishedPages;
import dev.fanfare.site.SiteConfig;
import dev.fanfare.store.embedded.EmbeddedAccountStore;
import dev.fanfare.store.embedded.EmbeddedCampaignStore;
import dev.fanfare.store.embedded.EmbeddedDatabase;
import dev.fanfare.store.embedded.EmbeddedLedger;
import dev.fanfare.studio.Accounts;
import dev.fanfare.studio.DraftView;
import dev.fanfare.studio.Drafts;
import dev.fanfare.studio.Publisher;
import dev.fanfare.studio.QuizImport;
import dev.fanfare.studio.SameOrigin;
import dev.fanfare.studio.SessionCookie;
import dev.fanfare.studio.SignIn;
import dev.fanfare.studio.StudioGate;
import dev.fanfare.studio.StudioKey;
import dev.fanfare.studio.export.CsvExport;
import dev.fanfare.template.TemplateLibrary;
import dev.fanfare.visitor.VisitorTokens;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/// Builds the objects of this server, each once.
@Singleton
final class Wiring {
    private static final Logger LOG = Logger.getLogger("fanfare");

    private final FanfareConfig config;

    Wiring(FanfareConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    DataFolder dataFolder() {
        return new DataFolder(config.data());
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    EmbeddedDatabase database(DataFolder folder) {
        NativeLibraries.provide();
        return new EmbeddedDatabase(folder.path());
    }

    void close(@Disposes EmbeddedDatabase database) {
        database.close();
    }

    @Produces
    @Singleton
    Ledger ledger(EmbeddedDatabase database, ExecutorService workers) {
        return new EmbeddedLedger(database, workers);
    }

    @Produces
    @Singleton
    CampaignStore campaignStore(EmbeddedDatabase database) {
        return new EmbeddedCampaignStore(database);
    }

    @Produces
    @Singleton
    ActionRunner actionRunner(Ledger ledger, InstantSource clock) {
        RandomGenerator luck = new SecureRandom();
        return new ActionRunner(Actions.all(), ledger, clock, () -> luck);
    }

    @Produces
    @Singleton
    Winners winners(Ledger ledger) {
        return new Winners(ledger);
    }

    @Produces
    @Singleton
    ComponentLibrary components(SchemaCheck schemas) {
        return ComponentLibrary.load(schemas, config.components().orElse(List.of()));
    }

    @Produces
    @Singleton
    TemplateLibrary templates() {
        return TemplateLibrary.load(config.templates().orElse(List.of()));
    }

    @Produces
    @Singleton
    Catalogue catalogue(ComponentLibrary components) {
        return new Catalogue(
                components.definitions(),
                Actions.all().stream().map(Action::definition).toList());
    }

    @Produces
    @Singleton
    SchemaCheck schemas() {
        return new SchemaCheck();
    }

    @Produces
    @Singleton
    ReleaseRenderer renderer(Catalogue catalogue, SiteConfig site, Instance<AssetStore> library) {
        return new ReleaseRenderer(
                catalogue,
                ComponentLibrary.baseCss(),
                origin(site),
                id -> library.get().asset(id));
    }

    @Produces
    @Singleton
    CanvasRenderer canvas(Catalogue catalogue, SiteConfig site, Instance<AssetStore> library) {
        return new CanvasRenderer(
                catalogue,
                ComponentLibrary.baseCss(),
                origin(site),
                id -> library.get().asset(id));
    }

    @Produces
    @Singleton
    PublishedPages publishedPages(DataFolder folder) {
        return new PublishedPages(folder.pages(), () -> new FrontPage(ComponentLibrary.baseCss()));
    }

    @Produces
    @Singleton
    LiveCampaigns live(CampaignStore store, PublishedPages pages) {
        LiveCampaigns live = new LiveCampaigns(store, document -> CampaignReader.read(Json.sound(document)));
        live.refresh();
        pages.follow(live);
        return live;
    }

    @Produces
    @Singleton
    Drafts drafts(
            CampaignStore store,
            SchemaCheck schemas,
            Catalogue catalogue,
            InstantSource clock,
            Instance<AssetStore> library) {
        CampaignCheck check =
                new CampaignCheck(schemas, clock, id -> library.get().asset(id).isPresent());
        return new Drafts(store, document -> check.check(document, catalogue), clock);
    }

    @Produces
    @Singleton
    Publisher publisher(
            Drafts drafts,
            CampaignStore store,
            Catalogue catalogue,
            ReleaseRenderer renderer,
            LiveCampaigns live,
            InstantSource clock) {
        return new Publisher(drafts, store, document -> Pinning.pin(document, catalogue), renderer, live, clock);
    }

    /// Asking the machine for the figures of the process takes longer than sending a page: nobody
    /// needs this before the server listens.
    @Produces
    @Singleton
    PrometheusMeterRegistry meters() {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        List<MeterBinder> process = List.of(
                new JvmMemoryMetrics(),
                new JvmThreadMetrics(),
                new ProcessorMetrics(),
                new FileDescriptorMetrics(),
                new UptimeMetrics());
        process.forEach(binder -> binder.bindTo(meters));
        return meters;
    }

    @Produces
    @Singleton
    DraftView draftView(Catalogue catalogue) {
        return new DraftView(document -> DraftReader.read(Pinning.current(document, catalogue)));
    }

    @Produces
    @Singleton
    QuizImport quizImport(Drafts drafts) {
        return new QuizImport(drafts);
    }

    @Produces
    @Singleton
    CsvExport csvExport(Ledger ledger) {
        return new CsvExport(ledger);
    }

    @Produces
    @Singleton
    Scripts scripts(ScriptConfig limits) {
        return new Scripts(limits);
    }

    void end(@Disposes Scripts scripts) {
        scripts.close();
    }

    @Produces
    @Singleton
    VisitorTokens visitorTokens(DataFolder folder) {
        String secret =
                config.secret().orElseGet(() -> folder.secret("visitor.key").value());
        return new VisitorTokens(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Produces
    @Singleton
    StudioKey studioKey(DataFolder folder) {
        return new StudioKey(config.adminToken().orElseGet(() -> {
            DataFolder.Secret token = folder.secret("admin.token");
            if (token.made()) {
                LOG.infof(
                        "The studio's token, printed this once (it is kept in %s): %s",
                        folder.path().resolve("admin.token"), token.value());
            }
            return token.value();
        }));
    }

    @Produces
    @Singleton
    AccountStore accountStore(EmbeddedDatabase database) {
        return new EmbeddedAccountStore(database);
    }

    @Produces
    @Singleton
    SessionCookie sessionCookie(DataFolder folder, SiteConfig site, InstantSource clock) {
        String secret = folder.secret("studio.key").value();
        SessionSeal seal = new SessionSeal(secret.getBytes(StandardCharsets.UTF_8));
        return new SessionCookie(seal, clock, origin(site).startsWith("https:"));
    }

    @Produces
    @Singleton
    StudioGate studioGate(StudioKey key, SessionCookie cookie, Instance<AccountStore> accounts) {
        return new StudioGate(key, cookie, accounts::get, config.firstRun());
    }

    @Produces
    @Singleton
    SameOrigin sameOrigin(SiteConfig site) {
        return new SameOrigin(origin(site));
    }

    @Produces
    @Singleton
    SignIn signIn(AccountStore accounts, InstantSource clock) {
        return new SignIn(accounts, clock);
    }

    @Produces
    @Singleton
    Accounts accounts(AccountStore store, SignIn signIn, InstantSource clock) {
        return new Accounts(store, signIn, clock);
    }

    private static String origin(SiteConfig site) {
        return site.url().map(Wiring::withoutSlash).orElse("");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
