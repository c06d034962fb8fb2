package lab6;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Inventory {

    private static class Product {
        private final String name;
        private final String price;

        Product(String name, String price) {
            this.name = name;
            this.price = price;
        }

        @Override
        public String toString() {
            return name + " " + price + "\n";
        }
    }

    private final List<Product> products = new ArrayList<>();
    private final Lock lock = new ReentrantLock();

    Inventory() {
        products.add(new Product("Siomai", "0.5"));
        products.add(new Product("Siopao", "1.5"));
        products.add(new Product("Sagmaw", "0.0"));
    }

    String list() {
        lock.lock();
        try {
            String text = "";
            for (Product product : products) {
                text += product;
            }
            return text + "\n";
        } finally {
            lock.unlock();
        }
    }

    String add(String name, String price) {
        lock.lock();
        try {
            for (Product product : products) {
                if (product.name.equals(name)) {
                    return "Already exists\n";
                }
            }
            products.add(new Product(name, price));
            return list();
        } finally {
            lock.unlock();
        }
    }

    String delete(String name) {
        lock.lock();
        try {
            Iterator<Product> each = products.iterator();
            while (each.hasNext()) {
                if (each.next().name.equals(name)) {
                    each.remove();
                }
            }
            return list();
        } finally {
            lock.unlock();
        }
    }
}
