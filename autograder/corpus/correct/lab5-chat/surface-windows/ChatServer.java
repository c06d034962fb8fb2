package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Servidor de chat con varios hilos. Cada cliente tiene una cola para lo que se le envía.
 * @author José Núñez
 */
public class ChatServer implements Runnable, AutoCloseable {

    private static final Charset CODIFICACION = StandardCharsets.UTF_8;

    private ServerSocket servidor;
    private List<Cliente> clientes = new ArrayList<Cliente>(); // sólo con synchronized (clientes)
    private List<String> ultimos = new ArrayList<String>(); // también
    private boolean cerrado = false; // también

    public ChatServer(int puerto) throws IOException {
        servidor = new ServerSocket(puerto);
    }

    public int port() {
        return servidor.getLocalPort();
    }

    public void run() {
        System.out.println("El servidor está en marcha");
        while (!servidor.isClosed()) {
            try {
                Socket conexion = servidor.accept();
                Cliente cliente = new Cliente(conexion);
                Thread hilo = new Thread(cliente);
                hilo.start();
            } catch (IOException e) {
                System.out.println("accept: " + e.getMessage());
            }
        }
    }

    // Envía el texto a todos. ¡Hay que tener el cerrojo!
    private void difundir(String texto) {
        String linea = "At " + Instant.now().toString() + " -- " + texto;
        ultimos.add(linea);
        while (ultimos.size() > 10) {
            ultimos.remove(0);
        }
        Iterator<Cliente> it = clientes.iterator();
        while (it.hasNext()) {
            it.next().enviar(linea);
        }
    }

    class Cliente implements Runnable {
        private Socket conexion;
        private String nombre;
        private LinkedBlockingQueue<String> cola = new LinkedBlockingQueue<String>(4196);
        private Thread escritor;

        Cliente(Socket conexion) {
            this.conexion = conexion;
            this.nombre = conexion.getInetAddress().getHostAddress() + ":" + conexion.getPort();
        }

        // Nunca espera: quien es demasiado lento pierde la conexión.
        void enviar(String linea) {
            if (cola.offer(linea) == false) {
                desconectar();
            }
        }

        void desconectar() {
            try {
                conexion.close();
            } catch (IOException e) {
                System.out.println("close: " + e.getMessage());
            }
        }

        public void run() {
            synchronized (clientes) {
                if (cerrado) {
                    desconectar();
                    return;
                }
                int primero = ultimos.size() < 10 ? 0 : 1;
                for (int i = primero; i < ultimos.size(); i++) {
                    enviar(ultimos.get(i));
                }
                clientes.add(this);
                difundir(nombre + " has joined");
            }
            escritor = new Thread(new Runnable() {
                public void run() {
                    escribir();
                }
            });
            escritor.start();
            String adios = leer();
            synchronized (clientes) {
                clientes.remove(this);
                difundir(nombre + " " + adios);
            }
            desconectar();
            escritor.interrupt();
        }

        private String leer() {
            try {
                BufferedReader entrada = new BufferedReader(
                        new InputStreamReader(conexion.getInputStream(), CODIFICACION));
                String linea = entrada.readLine();
                while (linea != null) {
                    if (linea.equals("/quit") || linea.startsWith("/quit ")) {
                        String resto = linea.substring(5).trim();
                        if (resto.length() == 0) {
                            return "is leaving now";
                        } else {
                            return "is leaving now -- " + resto;
                        }
                    } else if (linea.equals("/nick") || linea.startsWith("/nick ")) {
                        cambiarNombre(linea.substring(5).trim());
                    } else {
                        synchronized (clientes) {
                            difundir("Message from " + nombre + ": " + linea);
                        }
                    }
                    linea = entrada.readLine();
                }
            } catch (IOException e) {
                System.out.println("Se ha ido sin despedirse: " + e.getMessage());
            }
            return "has exited";
        }

        private void cambiarNombre(String nuevo) {
            synchronized (clientes) {
                if (nuevo.length() == 0 || nuevo.equals(nombre)) {
                    return;
                }
                if (nuevo.length() > 32) {
                    enviar("Name too long (limit 32)");
                    return;
                }
                for (Cliente otro : clientes) {
                    if (otro.nombre.equals(nuevo)) {
                        enviar("Name already in use: " + nuevo);
                        return;
                    }
                }
                String viejo = nombre;
                nombre = nuevo;
                difundir(viejo + " now goes by " + nuevo);
            }
        }

        private void escribir() {
            try {
                BufferedWriter salida = new BufferedWriter(
                        new OutputStreamWriter(conexion.getOutputStream(), CODIFICACION));
                while (true) {
                    salida.write(cola.take());
                    salida.write("\r\n");
                    salida.flush();
                }
            } catch (IOException e) {
                System.out.println("Ya no escucha: " + e.getMessage());
            } catch (InterruptedException e) {
                System.out.println("Ya no está");
            }
        }
    }

    public void close() {
        try {
            servidor.close();
        } catch (IOException e) {
            System.out.println("close: " + e.getMessage());
        }
        synchronized (clientes) {
            cerrado = true;
            for (Cliente cliente : clientes) {
                cliente.desconectar();
            }
        }
    }

    public static void main(String[] args) {
        try {
            ChatServer chat = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + chat.port());
            chat.run();
        } catch (Exception e) {
            System.err.println("No se puede empezar: " + e);
            System.exit(1);
        }
    }
}
