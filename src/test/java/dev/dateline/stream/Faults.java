package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.KafkaCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.utils.Utils;

/** What goes wrong in a cluster of brokers and instances, done on purpose. */
final class Faults implements AutoCloseable {

    /** Kinds of faults. */
    enum Fault {
        KILL_INSTANCE,
        KILL_BROKER,
        LOSE_STATE,
        PAUSE_INSTANCE,
        PAUSE_BROKER,
        ADD_INSTANCE,
        REMOVE_INSTANCE;

        boolean isKill() {
            return this == KILL_INSTANCE || this == KILL_BROKER || this == LOSE_STATE;
        }
    }

    private static final Path LOG = Path.of("target", "faults.log");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final KafkaCluster cluster;
    private final Admin admin;
    private final Path folder;
    private final Random random;
    private final List<Instance> instances = new ArrayList<>();
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private int started;

    Faults(KafkaCluster cluster, Admin admin, Path folder, Random random) {
        this.cluster = cluster;
        this.admin = admin;
        this.folder = folder;
        this.random = random;
    }

    /** How often each was done. */
    Map<Fault, Integer> done() {
        return done;
    }

    /** How often a process was killed. */
    int kills() {
        return done.entrySet().stream()
                .filter(fault -> fault.getKey().isKill())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Starts one more instance. */
    void addInstance() throws IOException {
        Path state = folder.resolve("state-" + started++);
        instances.add(new Instance(state, start(state)));
    }

    /** Does one, and what mends it. All instances are at work afterwards, or on their way to be. */
    void happen(Fault fault) throws IOException {
        Instant begin = Instant.now();
        cause(fault);
        done.merge(fault, 1, Integer::sum);
        note(fault + " done in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }

    private void cause(Fault fault) throws IOException {
        int broker = random.nextInt(KafkaCluster.NODES);
        int chosen = random.nextInt(instances.size());
        Instance instance = instances.get(chosen);
        switch (fault) {
            case KILL_INSTANCE -> restart(chosen, instance);
            case LOSE_STATE -> {
                instance.process.kill();
                Utils.delete(instance.state.toFile());
                restart(chosen, instance);
            }
            case PAUSE_INSTANCE -> pause(instance);
            case ADD_INSTANCE -> addInstance();
            case REMOVE_INSTANCE -> instances.remove(chosen).process.close();
            case KILL_BROKER -> {
                cluster.kill(broker);
                cluster.awaitReplaced(broker);
                cluster.startNode(broker);
                cluster.awaitWhole();
            }
            case PAUSE_BROKER -> {
                cluster.pause(broker);
                cluster.awaitReplaced(broker);
                cluster.resume(broker);
                cluster.awaitWhole();
            }
        }
    }

    /** Puts a line between those of the instances. */
    void note(String line) throws IOException {
        Files.writeString(LOG, Instant.now() + " " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void restart(int chosen, Instance instance) throws IOException {
        instance.process.kill();
        instances.set(chosen, new Instance(instance.state, start(instance.state)));
    }

    /** Until the others have its work: it comes back as one that was given up, and must not go on as if nothing had been. */
    private void pause(Instance instance) throws IOException {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> members() >= instances.size());
        instance.process.pause();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> members() < instances.size());
        instance.process.resume();
    }

    private int members() throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(TimelineApplication.DEFAULT_ID)).all().get().values().stream()
                .mapToInt(group -> group.members().size())
                .sum();
    }

    /** A kind that can happen now, at random: there are always one to three instances. */
    Fault next() {
        while (true) {
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            boolean possible =
                    switch (fault) {
                        case ADD_INSTANCE -> instances.size() < 3;
                        case REMOVE_INSTANCE, PAUSE_INSTANCE -> instances.size() > 1;
                        default -> true;
                    };
            if (possible) {
                return fault;
            }
        }
    }

    /** None has given up by itself. */
    void requireAllAlive() throws IOException {
        assertThat(instances)
                .describedAs("an instance ended by itself: %s", Files.readString(LOG))
                .allMatch(instance -> instance.process.isAlive());
    }

    /** How the cluster and the instances stand now. */
    String describe() {
        return new ClusterReport(admin).describe()
                + instances.stream()
                        .map(instance -> instance.state.getFileName()
                                + (instance.process.isAlive() ? " is alive" : " has ended"))
                        .collect(Collectors.joining("\n"))
                + "\n" + done + "; what the instances said is in " + LOG;
    }

    private ApplicationProcess start(Path state) throws IOException {
        return ApplicationProcess.start(
                List.of(),
                cluster.bootstrapServers(),
                state,
                LOG,
                KafkaCluster.NODES,
                ApplicationOptions.DEFAULT_STORE_MEMORY_BYTES);
    }

    @Override
    public void close() {
        instances.forEach(instance -> instance.process.close());
    }

    private record Instance(Path state, ApplicationProcess process) {}
}
