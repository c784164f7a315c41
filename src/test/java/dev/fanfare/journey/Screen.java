package dev.fanfare.journey;

import com.microsoft.playwright.Browser;

/// What a visitor looks at.
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 800);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Browser.NewContextOptions context() {
        boolean phone = this == PHONE;
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setDeviceScaleFactor(phone ? 2 : 1);
    }
}
