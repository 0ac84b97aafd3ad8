"""The brand page: everything in `brand.yaml`, in forms and as a file."""
