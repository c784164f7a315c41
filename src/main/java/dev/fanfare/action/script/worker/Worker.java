package dev.fanfare.action.script.worker;

import dev.fanfare.action.script.Frame;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/// The program: calls the server at the socket that its argument names and runs the scripts it is sent.
/// While one is running it listens for the server to hang up, and ends then whatever the script does.
public final class Worker {
    private static final int BROKEN = 1;
    private static final int OUT_OF_MEMORY = 3;
    private static final int USAGE = 64;

    private final SocketChannel server;
    private final BlockingQueue<Frame> calls = new SynchronousQueue<>();

    private Worker(SocketChannel server) {
        this.server = server;
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            System.err.println("usage: fanfare-script SOCKET; it is the server that starts it");
            System.exit(USAGE);
        }
        Worker worker = new Worker(SocketChannel.open(UnixDomainSocketAddress.of(arguments[0])));
        Thread.ofPlatform().name("scripts").daemon().start(worker::evaluateAll);
        worker.listen();
    }

    private void listen() throws InterruptedException {
        try (DataInputStream in = new DataInputStream(Channels.newInputStream(server))) {
            while (true) {
                byte[] body = new byte[in.readInt()];
                in.readFully(body);
                calls.put(Frame.read(ByteBuffer.wrap(body)));
            }
        } catch (IOException hungUp) {
            Runtime.getRuntime().halt(0);
        }
    }

    /// Whatever goes wrong here is no script's failure; the server sees the process end.
    private void evaluateAll() {
        try (Evaluator evaluator = new Evaluator()) {
            send(Frame.of(Frame.READY));
            while (true) {
                Frame call = calls.take();
                send(evaluator.evaluate(call.text(0), call.text(1)));
            }
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void send(Frame frame) throws IOException {
        ByteBuffer bytes = frame.bytes();
        while (bytes.hasRemaining()) {
            server.write(bytes);
        }
    }
}
