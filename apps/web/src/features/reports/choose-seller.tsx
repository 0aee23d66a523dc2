import { useState } from 'react';
import { Button } from '../../shared/controls/button.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import { Select } from '../../shared/controls/select.tsx';
import { useView, type ViewSeller } from '../catalog/view.ts';

interface ChooseSellerProps {
  files: readonly File[];
  onChoose: (seller: ViewSeller) => void;
  onCancel: () => void;
}

/** Asks whose files these are when the page looks at all sellers: a report does not say it reliably. */
export function ChooseSeller({ files, onChoose, onCancel }: ChooseSellerProps) {
  const { sellers } = useView();
  const [sellerId, setSellerId] = useState<string | null>(null);
  const seller = sellers.find((it) => it.id === sellerId);
  const what = files.length === 1 ? '1 file' : `${files.length} files`;
  return (
    <Modal
      title={`Whose ${files.length === 1 ? 'file is this' : 'files are these'}?`}
      lead={files.map((file) => file.name).join(', ')}
      width="narrow"
      isOpen={files.length > 0}
      onClose={onCancel}
      footer={
        <>
          <span className="push" />
          <Button onPress={onCancel}>Cancel</Button>
          <Button variant="primary" isDisabled={!seller} onPress={() => seller && onChoose(seller)}>
            Upload {what}
          </Button>
        </>
      }
    >
      <Select
        label="Seller"
        placeholder="Choose a seller"
        options={sellers.map(({ id, name, marketplace }) => ({ value: id, label: `${name} ${marketplace}` }))}
        value={sellerId}
        onChange={setSellerId}
      />
    </Modal>
  );
}
